// The size of a file in words one knows.

import { localeOf } from './format';

/** Bytes as kilobytes or megabytes, rounded to what one would say. */
export function fileSize(language: string, bytes: number): string {
  const mega = bytes >= 1_000_000;
  const unit = mega ? 'megabyte' : 'kilobyte';
  const amount = mega ? bytes / 1_000_000 : Math.max(1, bytes / 1000);
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: mega ? 1 : 0,
  }).format(amount);
}
