import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPack } from '#core/law/apply-pack';
import { parseProvincePack, THRESHOLDS_SCHEMA } from '#core/law/province-pack-schema';
import { LAW_PROFILES } from '#core/law/profiles';
import { RULES } from '#core/rules/registry';
import { PROJECT_ROOT } from './cruise';

const page = readFileSync(join(PROJECT_ROOT, 'README.md'), 'utf8');
const example = /<!-- pack:example -->\n```json\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '';

test('the province pack of README.md can be used as it stands', () => {
  const read = parseProvincePack(example, RULES);
  expect(read).toMatchObject({ ok: true });
  for (const profile of read.ok ? LAW_PROFILES : []) {
    expect(THRESHOLDS_SCHEMA.safeParse(read.ok ? applyPack(profile, read.value) : {}).error?.issues.flatMap((issue) =>
      (issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')]))).toEqual(['id', 'name', 'from', 'to', 'basis']);
  }
});

test('it shows every field, and the table under it names those of the first level', () => {
  const { thresholds, ...rest } = JSON.parse(example) as Record<string, object>;
  expect(Object.keys(rest)).toEqual(['version', 'name', 'profile', 'rules', 'awardNames', 'unitNames']);
  expect(Object.keys(thresholds ?? {}).sort()).toEqual(Object.keys(THRESHOLDS_SCHEMA.shape).sort());
  for (const group of ['cstdcs', 'ldtt', 'ttldtt', 'ttldxs'] as const) {
    const { shape } = THRESHOLDS_SCHEMA.shape[group].unwrap();
    expect(Object.keys((thresholds as Record<string, object>)[group] ?? {}).sort()).toEqual(Object.keys(shape).sort());
  }
  for (const key of ['profile', 'thresholds', 'rules', 'awardNames', 'unitNames']) expect(page).toContain(`| \`${key}\` |`);
});
