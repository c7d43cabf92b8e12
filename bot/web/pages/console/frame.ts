import { createChosenLanguage } from './chosenLanguage.ts';
import { createHeader } from './header.ts';
import { signInView } from './signInView.ts';
import { type ConsoleTexts, consoleTexts } from './texts/texts.ts';

/** What both areas of the console stand in: the page with its language, for agents who are signed in or not. */
export function createFrame(titleOf: (language: keyof typeof consoleTexts) => string) {
  const page = document.body;
  const deskName = page.dataset.deskName ?? '';
  const signInPath = page.dataset.signInPath || null;
  const language = createChosenLanguage();
  let redraw = () => {};

  function onLanguage(to: string): void {
    language.choose(to);
    redraw();
  }

  function show(draw: () => void): void {
    redraw = draw;
    draw();
  }

  /** Shows how to sign in, and why that is needed if there is something to say. */
  function showSignIn(reasonIn: (texts: ConsoleTexts) => string | null): void {
    show(() => {
      const texts = consoleTexts[language.now()];
      document.title = `${titleOf(language.now())} – ${deskName}`;
      page.replaceChildren(
        createHeader({ texts, language: language.now(), deskName, onLanguage }),
        signInView(texts, { signInPath, reason: reasonIn(texts) }),
      );
    });
  }

  return {
    language: language.now,
    /** Shows what `draw` draws, and draws it anew when another language is chosen. */
    show,
    showSignIn,
    /** What the area of a signed-in agent needs of the frame. */
    around: {
      deskName,
      language: language.now,
      onLanguage,
      onSignedOut: (hasEnded: boolean) => showSignIn(({ signIn }) => (hasEnded ? signIn.ended : null)),
    },
  };
}
