/** Benchmarks (`npm run bench`, after `npm run build`): figures to compare on one machine, never part of the tests. */
require('./typescript.cjs');

async function main() {
  const { benchLiveEdit } = require('./engine-bench.ts');
  const { benchPane } = require('./pane-bench.ts');
  for (const bench of [benchLiveEdit, benchPane]) {
    for (const { name, median, slowest, runs } of await bench()) {
      console.log(`${name}: median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms of ${String(runs)}`);
    }
  }
}

main().catch((thrown) => {
  console.error(thrown);
  process.exitCode = 1;
});
