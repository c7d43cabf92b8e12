import data from './roles.json' with { type: 'json' };

/** What a person's Entra roles let them do here. */
export type SupportAccess =
  | { readonly access: 'may-open' }
  /** An administrator, but no role held may open requests; `roles` names those held. */
  | { readonly access: 'not-enough'; readonly roles: readonly string[] }
  | { readonly access: 'none' };

export interface Role {
  /** Entra role template id: the same in every tenant. */
  readonly id: string;
  readonly name: string;
}

interface KnownRole extends Role {
  readonly mayOpenRequests: boolean;
}

/** The role that an administrator whose own is not enough should ask for in addition; it grants little else. K1. */
export const roleToAskFor: Role = {
  id: 'f023fd81-a637-4b56-95fd-791ac0226033',
  name: 'Service Support Administrator',
};

/** Held by members, guests and devices alike, so that they make nobody an administrator. */
const membershipRoles = new Set([
  'b79fbf4d-3ef9-4689-8143-76b194e85509',
  'a0b1b346-4d3e-4e8b-98f8-753987be4970',
  '10dae51f-b6af-4016-8d66-8c2a99b929b3',
  '2af84b1e-32c8-42b7-82bc-daa82404023b',
  'd405c6df-0af8-4e3b-95e4-4d06e542189e',
  '9c094953-4995-41c8-84c8-3ebb9b32c93f',
  'c34f683f-4d5a-4403-affd-6615e00e3a7f',
]);

const rolesById = new Map<string, KnownRole>(data.roles.map((role) => [role.id, role]));
const rolesByName = new Map<string, KnownRole>(data.roles.map((role) => [role.name.toLowerCase(), role]));

/**
 * Whether the holder of these roles may open support requests.
 *
 * Assisted support is for administrators (R001, R005, R007). Any administrator role passes by the words of the
 * source (R008), but Entra gives the permission to some of them only, and that decides (K1). Ids that are not
 * built-in roles prove nothing and are passed over.
 */
export function supportAccess(roleTemplateIds: readonly string[]): SupportAccess {
  const held = adminRoles(roleTemplateIds);
  if (held.some((role) => role.mayOpenRequests)) return { access: 'may-open' };
  if (held.length > 0) return { access: 'not-enough', roles: held.map((role) => role.name) };
  return { access: 'none' };
}

/** The names of the administrator roles among these ids, in Entra's English wording, each once. */
export function roleNames(roleTemplateIds: readonly string[]): readonly string[] {
  return adminRoles(roleTemplateIds).map((role) => role.name);
}

/** The built-in role with this template id or name, in any letter case; null when there is none. */
export function findRole(idOrName: string): Role | null {
  const key = idOrName.trim().toLowerCase();
  return rolesById.get(key) ?? rolesByName.get(key) ?? null;
}

function adminRoles(ids: readonly string[]): readonly KnownRole[] {
  const distinct = new Set(ids.map((id) => id.trim().toLowerCase()));
  return [...distinct].flatMap((id) => (membershipRoles.has(id) ? [] : (rolesById.get(id) ?? [])));
}
