const { reporters, Runner } = require('mocha');

/** Mocha's spec output, with one last line that any tool can read: `N passed, N failed`. */
class LastLine extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    let skipped = 0;
    runner.on(Runner.constants.EVENT_TEST_PENDING, () => {
      skipped += 1;
    });
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures } = this.stats;
      const rest = skipped > 0 ? `, ${skipped} skipped` : '';
      console.log(`${passes} passed, ${failures} failed${rest}`);
    });
  }
}

module.exports = LastLine;
