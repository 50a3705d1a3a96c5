import { runCommand } from '#entries/cli/run-command';

const PLAN = 'Quý I\n1. Phát động phong trào thi đua\nQuý II\n2. Sơ kết 6 tháng\n';

async function duties(args: readonly string[], input?: string): Promise<{ exit: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const exit = await runCommand(['duties', '-', ...args], {
    cwd: __dirname, progressWidth: null, signal: { aborted: false },
    out: (text) => { said.out += text; }, err: (text) => { said.err += text; },
    ...(input === undefined ? {} : { input: () => Promise.resolve(new TextEncoder().encode(input)) }),
  });
  return { exit, ...said };
}

it('a plan pasted on standard input is told like one of a file', async () => {
  const { exit, out, err } = await duties(['--year', '2022'], PLAN);
  expect([exit, err]).toEqual([0, '']);
  expect(out.split('\n').slice(0, 4)).toEqual(['Văn bản dán: 2 nhiệm vụ, năm 2022.', '', 'Nhiệm vụ', '  1. Phát động phong trào thi đua']);
  expect(out).toContain('từ 01/04/2022 đến 30/06/2022');
});

it.each([['nothing', undefined], ['an empty text', '']])('%s on standard input is said to hold no task', async (_, input) => {
  const { exit, out, err } = await duties([], input);
  expect([exit, out]).toEqual([2, '']);
  expect(err).not.toBe('');
});
