import { fakeAppId, useFakeAzure } from './fakeAzure.ts';
import { annaInTeams, openTeams } from './teamsClient.ts';
import { useDesk } from './testDesk.ts';

/** A desk of the suite that Anna's tenant may write to in Teams, with the Azure it talks to. */
export function useTeamsDesk() {
  const azure = useFakeAzure();
  const { tenantId } = annaInTeams;
  const desk = useDesk(
    {
      BOT_APP_ID: fakeAppId,
      BOT_APP_PASSWORD: 'secret',
      BOT_APP_TENANT: tenantId,
      ALLOWED_TENANTS: tenantId,
    },
    () => azure.cloud,
  );
  /** The Teams of one person. */
  const open = (person = annaInTeams) => openTeams(() => desk.base, azure, person);
  return { azure, desk, open };
}
