import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '#core/rules/registry';
import { withRuleTable } from '#support/readme-rules';
import { PROJECT_ROOT } from './cruise';

const README = join(PROJECT_ROOT, 'README.md');

test('the rule list of README.md is that of the registry (npm run docs:rules renews it)', () => {
  const page = readFileSync(README, 'utf8');
  const renewed = withRuleTable(page);
  if (process.env['RENEW_README'] === '1') writeFileSync(README, renewed);
  else expect(page).toBe(renewed);
});

test.each(RULES.map(({ id }) => id))('the page of %s that the list leads to is there', (id) => {
  expect(existsSync(join(PROJECT_ROOT, 'src/core/rules', id, 'doc.vi.md'))).toBe(true);
});

test('every file and folder that the pages lead to is there', () => {
  for (const page of ['README.md', 'src/README.md', 'src/core/domain/README.md', 'tests/fixtures/README.md']) {
    const text = readFileSync(join(PROJECT_ROOT, page), 'utf8');
    const links = [...text.matchAll(/(?:\]\(([^)#:]+)\)|src="([^":]+)")/g)].map(([, link, image]) => link ?? image ?? '');
    const broken = links.filter((target) => !existsSync(join(PROJECT_ROOT, page, '..', target)));
    expect({ page, broken }).toEqual({ page, broken: [] });
  }
});
