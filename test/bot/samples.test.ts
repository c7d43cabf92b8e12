import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';
import { root } from '../../bot/root.ts';
import { readContact } from '../../knowledge/contact.ts';

const samples = z.object({
  organizations: z.array(
    z.object({
      country: z.string(),
      people: z.array(z.object({ email: z.string(), phone: z.string().nullable() })),
    }),
  ),
});

describe('the sample customers', () => {
  const { organizations } = samples.parse(
    JSON.parse(readFileSync(join(root, 'bot/samples/directory.json'), 'utf8')),
  );
  for (const { country, people } of organizations)
    for (const { email, phone } of people) {
      if (!phone) continue;
      it(`have a number that the desk can use: ${email}`, () => {
        const now = new Date('2026-11-23T08:00:00Z');
        const read = readContact({
          text: phone,
          language: 'en',
          defaultCountry: country,
          now,
          timeZone: 'UTC',
        });
        expect(read.phone).to.equal(phone);
      });
    }
});
