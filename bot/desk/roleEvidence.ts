import { roleNames, supportAccess } from '../../knowledge/roles.ts';

/** Why a person may, or may not, open support requests: their administrator roles by name. */
export interface RoleEvidence {
  /** Each of these alone is enough. */
  readonly mayOpen: readonly string[];
  readonly others: readonly string[];
}

/** Sorts the roles a person was verified with by what they allow. */
export function roleEvidence(roleTemplateIds: readonly string[]): RoleEvidence {
  const isEnough = (id: string) => supportAccess([id]).access === 'may-open';
  return {
    mayOpen: roleNames(roleTemplateIds.filter(isEnough)),
    others: roleNames(roleTemplateIds.filter((id) => !isEnough(id))),
  };
}
