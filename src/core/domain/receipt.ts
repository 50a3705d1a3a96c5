import type { Plan, Receipt } from './plan';

/** Of several receipts of a unit the one that names the file counts, else the first by day; `path` is the file's. */
export function receiptOf(plan: Plan, unitCode: string, path: string): Receipt | undefined {
  const receipts = plan.receipts.filter((receipt) => receipt.unitCode === unitCode)
    .sort((left, right) => (left.receivedOn < right.receivedOn ? -1 : 1));
  const fileName = nameOf(path);
  return receipts.find((receipt) => receipt.file !== null && nameOf(receipt.file) === fileName) ?? receipts[0];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).normalize('NFC');
}
