import type { Organization, Person } from '../../dialogs/ports.ts';
import { findRole } from '../../knowledge/roles.ts';

const roleId = (name: string) => findRole(name)?.id ?? '';

export const contoso: Organization = {
  id: 'contoso',
  name: 'Contoso Kft.',
  cloud: 'worldwide',
  partner: null,
  hasAdvancedAgreement: false,
  timeZone: 'Europe/Budapest',
  country: 'HU',
};

export const fabrikam: Organization = {
  ...contoso,
  id: 'fabrikam',
  name: 'Fabrikam Ltd',
  partner: {
    name: 'Northwind Partners',
    phone: '+44 20 7946 0000',
    email: 'help@northwind.example',
    website: null,
  },
  timeZone: 'Europe/London',
  country: 'GB',
};

export const adatum: Organization = {
  ...contoso,
  id: 'adatum',
  name: 'Adatum (Shanghai)',
  cloud: '21vianet',
  hasAdvancedAgreement: true,
  timeZone: 'Asia/Shanghai',
  country: 'CN',
};

export const anna: Person = {
  id: 'anna',
  name: 'Anna Kovács',
  email: 'anna.kovacs@contoso.example',
  phone: '+36301234567',
  roles: [roleId('Global Administrator')],
  language: null,
  organization: contoso,
};

export const bela: Person = {
  ...anna,
  id: 'bela',
  name: 'Béla Nagy',
  email: 'bela.nagy@contoso.example',
  roles: [],
};

export const lena: Person = {
  ...anna,
  id: 'lena',
  name: 'Léna Szabó',
  email: 'lena.szabo@contoso.example',
  roles: [roleId('License Administrator')],
};

export const paul: Person = {
  ...anna,
  id: 'paul',
  name: 'Paul West',
  email: 'paul.west@fabrikam.example',
  phone: '+447911123456',
  organization: fabrikam,
};

export const wei: Person = {
  ...anna,
  id: 'wei',
  name: '王伟',
  email: 'wei.wang@adatum.example',
  phone: '+8613800138000',
  organization: adatum,
};

/** In the same cloud as Wei, without the advanced agreement. */
export const li: Person = {
  ...wei,
  id: 'li',
  name: '李娜',
  email: 'na.li@tailspin.example',
  organization: { ...adatum, id: 'tailspin', name: 'Tailspin (Beijing)', hasAdvancedAgreement: false },
};

/** A customer of 21Vianet whose administrators sit in Budapest. */
export const emma: Person = {
  ...wei,
  id: 'emma',
  name: 'Emma Vörös',
  email: 'emma.voros@litware.example',
  phone: '+36301112233',
  organization: {
    ...adatum,
    id: 'litware',
    name: 'Litware (Budapest)',
    hasAdvancedAgreement: false,
    timeZone: 'Europe/Budapest',
    country: 'HU',
  },
};
