import type { Certificate, CertificateBody, CertificateFile } from '#core/submission/certificate';

/** A hash to be told from others. */
export const hashOf = (digit: string): string => digit.repeat(64);

export const SAMPLE_FILE: CertificateFile = {
  source: { name: 'hoa.xls', sha256: hashOf('1') },
  copy: { path: 'ban-gui/hoa.xlsx', sha256: hashOf('2') },
  isRewritten: true,
  unit: { code: 'A', name: 'Trường Mầm non Hoa' },
  sheets: [{ name: 'DS', source: { 1: 'AbCd', 2: '..*a' }, copy: { 2: '..xy' } }, { name: 'Nháp', source: { 1: 'Zz' }, copy: null }],
  removed: [{ kind: 'birth-dates', sheet: 'DS', cells: 'B2', count: 1 }],
  left: [{ kind: 'macros', sheet: null, count: 1 }],
};

/** What certificates in tests are made of. */
export const SAMPLE_BODY: CertificateBody = {
  version: 1,
  tool: { name: 'Trống', version: '1.0.0' },
  options: { profile: 'auto', appliedProfile: 'A', asOf: null, births: 'year' },
  inputs: { plan: { name: 'ke-hoach.xlsx', sha256: hashOf('3'), part: 'ke-hoach.xlsx' }, pack: null, decisions: null, history: [], decided: [] },
  rules: { sha256: hashOf('4') },
  files: [SAMPLE_FILE],
  result: {
    sha256: hashOf('5'), period: '2020-2021', provisional: false,
    units: [{ path: 'ban-gui/hoa.xlsx', code: 'A', name: 'Trường Mầm non Hoa', tallies: [
      { award: 'LDTT', subject: 'individual', count: 7 }, { award: 'GK', subject: 'collective', count: 1 }, { award: 'GK', subject: 'individual', count: 0 },
    ] }],
    totals: [{ award: 'GK', subject: 'individual', count: 3 }, { award: 'LDTT', subject: 'individual', count: 12 }],
  },
  findings: { warnings: 1, infos: 2, decided: 0, rules: [{ code: 'KT106', severity: 'warning', count: 1 }] },
  ticks: [{ rule: 'KT106', fingerprint: null, reason: 'đã xem', by: 'Người lập', count: 1 }],
  parts: [{ path: 'thong-tin.txt', sha256: hashOf('6') }],
};

export const SAMPLE_CERTIFICATE: Certificate = { ...SAMPLE_BODY, seal: hashOf('a') };
