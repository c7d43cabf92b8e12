import type { Policy } from './policy.ts';
import { supportAccess } from './roles.ts';

/** Whether a policy lets the holder of these roles open a request of this kind. R001, R005, R007, K9. */
export function mayOpenRequest(
  { adminsOnly }: Pick<Policy, 'adminsOnly'>,
  { roles, kind }: { readonly roles: readonly string[]; readonly kind: keyof Policy['adminsOnly'] },
): boolean {
  return !adminsOnly[kind] || supportAccess(roles).access === 'may-open';
}
