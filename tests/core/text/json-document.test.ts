import { readJson } from '#core/text/json-document';

describe('readJson reads what JSON.parse reads', () => {
  it.each([
    'null', ' true ', '-0.5e+3', '0', '"Đơn vị \\u0110\\n\\"x\\""', '[]', '{}', '[1,2,[3,{"a":null}]]', '{"a":{"b":[true,false]},"c":"d"}',
    '\t{ "a" :\r\n[ 1 , 2 ] }\n', '{"__proto__":1,"b":2}', '[1,2]', '[1,-2]', '12.345', '1.5e10', '2E12', '-1e-12', '[0.25,10e2]', '"\\\\n"', '["\\\\","\\/\\b\\f\\r\\t"]', 'false',
  ])('%s', (text) => {
    const read = readJson(text);
    expect(read.ok && read.value.value).toEqual(JSON.parse(text));
    expect(read.ok && JSON.stringify(read.value.value)).toBe(JSON.stringify(JSON.parse(text)));
  });

  it('gives objects that can be changed as any other', () => {
    const read = readJson('{"a":1}');
    const value = read.ok ? read.value.value as Record<string, unknown> : {};
    value['a'] = 2;
    delete value['b'];
    expect(value).toEqual({ a: 2 });
    delete value['a'];
    expect(value).toEqual({});
  });

  it('passes over a byte order mark, also for columns', () => {
    const read = readJson('\uFEFF{"a": 1}');
    expect(read.ok && read.value.placeOf(['a'])).toEqual({ line: 1, column: 7 });
  });
});

describe('places of values and keys', () => {
  const read = readJson('{\n  "tên": "Đ",\r\n  "rules": [\n    { "rule": "x",\r      "off": true }\n  ]\n}');
  const document = read.ok ? read.value : undefined;

  it.each([
    [[], 1, 1], [['tên'], 2, 10], [['rules'], 3, 12], [['rules', 0], 4, 5], [['rules', 0, 'rule'], 4, 15], [['rules', 0, 'off'], 5, 14],
  ] as const)('value of %j', (path, line, column) => {
    expect(document?.placeOf(path)).toEqual({ line, column });
  });

  it.each([[['tên'], 2, 3], [['rules', 0, 'off'], 5, 7]] as const)('key of %j', (path, line, column) => {
    expect(document?.keyPlaceOf(path)).toEqual({ line, column });
  });

  it('knows no place of what is not there, and no key of the root or a member of a list', () => {
    expect(document?.placeOf(['rules', 1])).toBeUndefined();
    expect(document?.placeOf(['tên', 'x'])).toBeUndefined();
    expect(document?.keyPlaceOf([])).toBeUndefined();
    expect(document?.keyPlaceOf(['rules', 0])).toBeUndefined();
    expect(document?.keyPlaceOf(['x'])).toBeUndefined();
  });

  it('names a key that stands twice at its second place, and takes the last value', () => {
    const twice = readJson('{"a": 1,\n "b": {"a": 2, "a": 3},\n "a": 4}');
    expect(twice).toMatchObject({
      ok: true,
      value: { value: { a: 4, b: { a: 3 } }, repeatedKeys: [{ key: 'a', line: 2, column: 16 }, { key: 'a', line: 3, column: 2 }] },
    });
  });
});

describe('a text that is no JSON is refused at its place', () => {
  it.each([
    ['', 'ended-early', 1, 1, ''],
    ['  \n', 'ended-early', 2, 1, ''],
    ['{', 'ended-early', 1, 2, ''],
    ['{"a"', 'ended-early', 1, 5, ''],
    ['{"a": ', 'ended-early', 1, 7, ''],
    ['{"a": 1', 'ended-early', 1, 8, ''],
    ['[1,', 'ended-early', 1, 4, ''],
    ['{"a": 1,\n}', 'expected-key', 2, 1, '}'],
    ['{a: 1}', 'expected-key', 1, 2, 'a'],
    ["{'a': 1}", 'expected-key', 1, 2, "'"],
    ['{"a" 1}', 'expected-colon', 1, 6, '1'],
    ['{"a": 1\n "b": 2}', 'expected-comma', 2, 2, '"'],
    ['[1 2]', 'expected-comma', 1, 4, '2'],
    ['[1}', 'expected-comma', 1, 3, '}'],
    ['[1,]', 'expected-value', 1, 4, ']'],
    ['{"a": đúng}', 'expected-value', 1, 7, 'đúng'],
    ['{"a": True}', 'expected-value', 1, 7, 'True'],
    ['{"a": nullx}', 'expected-value', 1, 7, 'nullx'],
    ['{ // x\n}', 'expected-key', 1, 3, '/'],
    ['{"a": “x”}', 'expected-value', 1, 7, '“'],
    ['{"a": 1} x', 'expected-end', 1, 10, 'x'],
    ['{"a": 01}', 'bad-number', 1, 7, '01'],
    ['{"a": 1.}', 'bad-number', 1, 7, '1.'],
    ['{"a": 0,5}', 'expected-key', 1, 9, '5'],
    ['{"a": -}', 'bad-number', 1, 7, '-'],
    ['{"a": 15%}', 'expected-comma', 1, 9, '%'],
    ['{"a": "x}', 'open-text', 1, 7, '"'],
    ['{"a": "x\n"}', 'line-break-in-text', 1, 9, ''],
    ['{"a": "C:\\dữ liệu"}', 'bad-escape', 1, 10, '\\'],
    ['{"a": "\\u12g4"}', 'bad-escape', 1, 8, '\\'],
    ['{"a": "x\\', 'bad-escape', 1, 9, '\\'],
    ['{"a": "\\q\\n"}', 'bad-escape', 1, 8, '\\'],
    ['[1e]', 'bad-number', 1, 2, '1e'],
    ['\uFEFF\n {', 'ended-early', 2, 3, ''],
  ])('%j', (text, fault, line, column, found) => {
    expect(() => { JSON.parse(text.replace('\uFEFF', '')); }).toThrow();
    expect(readJson(text)).toEqual({ ok: false, error: { fault, line, column, found } });
  });

  it('is not led into endless depth', () => {
    expect(readJson('['.repeat(100_000))).toMatchObject({ ok: false, error: { fault: 'too-deep', line: 1, column: 66 } });
    expect(readJson(`${'['.repeat(65)}${']'.repeat(65)}`).ok).toBe(true);
  });
});
