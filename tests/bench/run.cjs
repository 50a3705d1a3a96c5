/** Benchmarks (`npm run bench`): figures to compare on one machine, never part of the tests. */
require('./typescript.cjs');

async function main() {
  const { benchLiveEdit } = require('./engine-bench.ts');
  for (const bench of [benchLiveEdit]) {
    const { name, median, slowest, runs } = await bench();
    console.log(`${name}: median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms of ${runs}`);
  }
}

main().catch((thrown) => {
  console.error(thrown);
  process.exitCode = 1;
});
