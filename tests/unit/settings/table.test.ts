import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { page, withTable } from '@/scripts/settings-table';
import { settingKeys } from '@/utils/settings/schema';

it('the table of settings is as the schema has it; scripts/settings-table.ts writes it anew', () => {
  const text = readFileSync(page, 'utf8');
  expect(text).toBe(withTable(text));
  for (const key of settingKeys) expect(text).toContain(`| \`${key}\` |`);
});
