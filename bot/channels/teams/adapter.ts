import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
} from 'botbuilder';
import {
  type AuthenticateRequestResult,
  ClaimsIdentity,
  PasswordServiceClientCredentialFactory,
} from 'botframework-connector';

/** Runs one turn of the SDK over an activity; the answer is null but for an invoke. */
export type RunTurn = (
  activity: Partial<Activity>,
  logic: () => Promise<InvokeResponse | null>,
) => Promise<InvokeResponse | null>;

/**
 * The SDK's cloud adapter behind the guard. It gets only what was checked before, and no secret of the bot: so it never
 * looks at a token itself, fetches no keys, and has nothing to show to whatever address an activity names. What the
 * bot says leaves through the outbox.
 */
export function createGuardedAdapter(): RunTurn {
  const adapter = new GuardedAdapter(authentication);
  return (activity, logic) => adapter.run(activity, logic);
}

const authentication = new ConfigurationBotFrameworkAuthentication(
  {},
  new PasswordServiceClientCredentialFactory('', ''),
);

class GuardedAdapter extends CloudAdapter {
  async run(
    activity: Partial<Activity>,
    logic: () => Promise<InvokeResponse | null>,
  ): Promise<InvokeResponse | null> {
    const identity = new ClaimsIdentity([], true);
    const checked: AuthenticateRequestResult = {
      audience: '',
      claimsIdentity: identity,
      connectorFactory: authentication.createConnectorFactory(identity),
    };
    // The SDK reads type, conversation and recipient only, and the schema of the route has checked those.
    const answer = await this.processActivity(checked, activity as Activity, async (context) => {
      const value = await logic();
      if (value) await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
    });
    return answer ?? null;
  }
}
