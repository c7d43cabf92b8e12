import { products } from './products.ts';
import type { Vocabulary } from './vocabulary.ts';

export const en: Vocabulary = {
  language: 'en',
  stopWords:
    'a an the this that these those it its is are was were be been being am do does did doing done have has had having i im ive id me my mine we us our ours you your yours he him his she her they them their and or but if so as at by for from in into of on onto to with about than then there here how what when where which who why whom can could will would shall should may might must please thanks thank hi hello hey just still also too very really some any no not dont doesnt didnt isnt arent cant cannot couldnt wont all each every both more most other only own same such up out get gets got getting need needs want wants make makes use using try trying tried keep keeps let after before again now s t ll re ve m d'.split(
      ' ',
    ),
  names: products,
  synonyms: [
    ['sign in', 'log in', 'login', 'log on', 'logon', 'signin', 'sign on'],
    ['sign out', 'log out', 'logout', 'log off', 'signout'],
    ['license', 'licence', 'seat', 'subscription licence'],
    ['invoice', 'bill', 'receipt'],
    ['phone', 'mobile', 'cell phone', 'cellphone', 'smartphone', 'iphone', 'android'],
    ['user', 'employee', 'colleague', 'staff', 'coworker', 'staff member', 'person', 'people'],
    ['delete', 'remove', 'erase', 'get rid of'],
    ['restore', 'recover', 'undelete', 'get back', 'bring back'],
    ['create', 'add', 'set up', 'setup', 'make', 'new'],
    ['turn on', 'enable', 'activate', 'switch on'],
    ['turn off', 'disable', 'deactivate', 'switch off', 'stop'],
    ['error', 'problem', 'issue', 'trouble', 'fail', 'failure', 'broken', 'not working'],
    ['slow', 'hang', 'freeze', 'crash', 'lag'],
    ['forgot', 'lost', 'forgotten', 'do not remember'],
    ['admin', 'administrator', 'global admin'],
    ['group', 'distribution list', 'mailing list'],
    ['price', 'cost', 'how much'],
    ['buy', 'purchase', 'order'],
    ['support', 'help desk', 'helpdesk', 'technical support'],
    ['ticket', 'case', 'service request', 'support request'],
    ['outage', 'down', 'service health', 'incident'],
    ['spam', 'junk', 'junk mail', 'quarantine'],
    ['hacked', 'compromised', 'stolen'],
  ],
};
