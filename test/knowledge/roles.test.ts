import { expect } from 'chai';
import data from '../../knowledge/roles.json' with { type: 'json' };
import { findRole, roleNames, roleToAskFor, supportAccess } from '../../knowledge/roles.ts';

const member = 'b79fbf4d-3ef9-4689-8143-76b194e85509';

describe('the roles that may open support requests', () => {
  for (const name of [
    'Global Administrator',
    'Service Support Administrator',
    'Billing Administrator',
    'Helpdesk Administrator',
    'User Administrator',
    'Exchange Administrator',
    'Teams Administrator',
  ]) {
    it(`lets a ${name} open requests (R001, R007)`, () => {
      expect(supportAccess([idOf(name)])).to.deep.equal({ access: 'may-open' });
    });
  }

  for (const name of [
    'License Administrator',
    'Password Administrator',
    'Privileged Role Administrator',
    'Global Reader',
    'Security Reader',
    'Reports Reader',
    'Message Center Reader',
    'Conditional Access Administrator',
    'Exchange Recipient Administrator',
  ]) {
    it(`tells a ${name} that the role is not enough (R008, K1)`, () => {
      expect(supportAccess([idOf(name)])).to.deep.equal({ access: 'not-enough', roles: [name] });
    });
  }

  for (const [who, roles] of [
    ['someone without roles', []],
    ['an ordinary member', [member]],
    ['a user, a guest and a device', [idOf('User'), idOf('Guest User'), idOf('Device Users')]],
    ['someone with an id that is no built-in role', ['00000000-0000-4000-8000-000000000000']],
  ] as const) {
    it(`sees no administrator in ${who}`, () => {
      expect(supportAccess(roles)).to.deep.equal({ access: 'none' });
    });
  }

  it('needs one sufficient role among many', () => {
    const roles = [member, idOf('Reports Reader'), idOf('SharePoint Administrator')];
    expect(supportAccess(roles)).to.deep.equal({ access: 'may-open' });
  });

  it('names each role held once, whatever the letter case of the id', () => {
    const reader = idOf('Global Reader');
    expect(supportAccess([member, reader, reader.toUpperCase()])).to.deep.equal({
      access: 'not-enough',
      roles: ['Global Reader'],
    });
    expect(roleNames([member, reader, idOf('Global Administrator')])).to.deep.equal([
      'Global Reader',
      'Global Administrator',
    ]);
  });

  it('asks for a role that is enough', () => {
    expect(findRole(roleToAskFor.id)?.name).to.equal(roleToAskFor.name);
    expect(supportAccess([roleToAskFor.id])).to.deep.equal({ access: 'may-open' });
  });

  it('finds a role by name or id as people write them in a file', () => {
    const id = idOf('Global Administrator');
    expect(findRole(' global administrator ')?.id).to.equal(id);
    expect(findRole(id.toUpperCase())?.name).to.equal('Global Administrator');
    expect(findRole('Office boss')).to.equal(null);
  });

  it('knows 145 roles, each id and name once, of which 56 may open requests', () => {
    expect(data.roles).to.have.length(145);
    expect(new Set(data.roles.map((role) => role.id))).to.have.length(145);
    expect(new Set(data.roles.map((role) => role.name.toLowerCase()))).to.have.length(145);
    expect(data.roles.filter((role) => role.mayOpenRequests)).to.have.length(56);
  });
});

function idOf(name: string): string {
  const role = data.roles.find((known) => known.name === name);
  if (!role) throw new Error(`No role ${name}`);
  return role.id;
}
