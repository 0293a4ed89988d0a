// A device to test on: the bridge with the real companion, emptied before each test, and a page that fails the test when
// it breaks the content policy, logs an error or asks for anything elsewhere. A second device stands beside it, and a
// commune's endpoint between them.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import type { Commands, NoticePermission } from '../src/lib/backend/generated';

type Name = keyof Commands;
type RequestOf<N extends Name> = Parameters<Commands[N]>[0];
type AnswerOf<N extends Name> = Awaited<ReturnType<Commands[N]>>;

/** A Sunday, so that days moved over a week-end can be seen. */
export const TODAY = '2026-11-22';
export const PASSPHRASE = 'vier Birnen im Korb';

export class Device {
  constructor(readonly url: string) {}

  /** A device nobody has used, on the given day. */
  async reset(today: string = TODAY): Promise<void> {
    await this.ask('/test/reset', { today });
  }

  /** Calls a command behind the page's back. */
  async call<N extends Name>(name: N, request?: RequestOf<N>): Promise<AnswerOf<N>> {
    const answer = await this.post(`/call/${name}`, request ?? null);
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${body}`);
    return JSON.parse(body) as AnswerOf<N>;
  }

  /** What becomes of the commune's endpoint: with codes it answers one that lets a family be shared. */
  async endpoint(is: 'on' | 'off' | 'with_codes' | 'village'): Promise<string> {
    return (await (await this.ask('/test/endpoint', is)).json()) ?? '';
  }

  /** Exchanges now, and waits until nothing of this device waits any more. */
  async exchange(): Promise<void> {
    await this.call('sync_now');
    await expect.poll(async () => (await this.call('sync')).waiting).toBe(0);
  }

  /** From here on there is a second device of the same people; it writes on the given day. */
  async apart(today: string): Promise<void> {
    await this.ask('/test/apart', { passphrase: PASSPHRASE, today });
  }

  /** What the second device did meanwhile comes to this one. */
  async together(...calls: { [N in Name]: [N, RequestOf<N>] }[Name][]): Promise<void> {
    await this.ask('/test/together', { passphrase: PASSPHRASE, calls });
  }

  /** What the system of this device says of notices: before it asks the person, and from then on. */
  async notices(before: NoticePermission, asked: NoticePermission): Promise<void> {
    await this.ask('/test/notices', { before, asked });
  }

  private async ask(path: string, body: unknown): Promise<Response> {
    const answer = await this.post(path, body);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }

  private post(path: string, body: unknown): Promise<Response> {
    return fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }
}

interface Beside {
  device: Device;
  other: Device;
  bridge: ChildProcess;
}

async function startBridge(): Promise<Beside> {
  const binary = fileURLToPath(new URL('../../target/debug/diko-bridge', import.meta.url));
  const bridge = spawn(binary, [], { stdio: ['ignore', 'pipe', 'inherit'] });
  const devices: Device[] = [];
  for await (const line of createInterface({ input: bridge.stdout })) {
    const url = /^listening (http:\S+)$/.exec(line)?.[1];
    if (url) devices.push(new Device(url));
    const [device, other] = devices;
    if (device && other) return { device, other, bridge };
  }
  throw new Error(`${binary} did not start; build it with: cargo build --workspace`);
}

/** Writes down what a page must not do. */
function watch(page: Page, { url }: Device, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(error.message));
  // What the content policy stops is reported on the console. A refused command is an answer, not a fault.
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('422')) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) faults.push(`asks for ${request.url()}`);
  });
}

interface OfTest {
  emptied: undefined;
  faults: string[];
  /** The page of the other device, emptied too. */
  otherPage: Page;
}

interface OfWorker {
  beside: Beside;
  device: Device;
  other: Device;
}

export const test = base.extend<OfTest, OfWorker>({
  beside: [
    // biome-ignore lint/correctness/noEmptyPattern: the tool reads the fixtures it needs from this pattern
    async ({}, use) => {
      const beside = await startBridge();
      await use(beside);
      beside.bridge.kill();
    },
    { scope: 'worker' },
  ],
  device: [async ({ beside }, use) => use(beside.device), { scope: 'worker' }],
  other: [async ({ beside }, use) => use(beside.other), { scope: 'worker' }],
  baseURL: async ({ device }, use) => use(device.url),
  emptied: [
    async ({ device }, use) => {
      await device.endpoint('on');
      await device.reset();
      await use(undefined);
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  faults: async ({}, use) => use([]),
  page: async ({ page, device, faults }, use) => {
    watch(page, device, faults);
    await use(page);
    expect(faults, 'the page stays within its policy and logs no error').toEqual([]);
  },
  otherPage: async ({ browser, contextOptions, colorScheme, viewport, other, faults }, use) => {
    await other.reset();
    const context = await browser.newContext({ ...contextOptions, colorScheme, viewport, baseURL: other.url });
    const page = await context.newPage();
    watch(page, other, faults);
    await use(page);
    await context.close();
    expect(faults, 'the other page stays within its policy and logs no error').toEqual([]);
  },
});

export { expect };
