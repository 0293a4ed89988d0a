// How many elements each screen of the walk has, the fullest first. There is no limit: the number is for comparing.
import { test } from '../device';
import { walkAround, walkIn, walkLetters, walkVersions } from '../walk';

test('elements of each screen', async ({ page, device }) => {
  const counted = new Map<string, number>();
  const look = async (name: string) => {
    counted.set(name, await page.evaluate(() => document.querySelectorAll('*').length));
  };
  await walkIn(page, 'en', look);
  await device.reset();
  await walkAround(page, device, 'en', look);
  await device.reset();
  await walkLetters(page, device, 'en', look);
  await device.reset();
  await walkVersions(page, device, 'en', look);
  const fullestFirst = [...counted].sort(([, one], [, other]) => other - one);
  console.log(`elements of each screen:\n${fullestFirst.map(([name, count]) => `${count} ${name}`).join('\n')}`);
});
