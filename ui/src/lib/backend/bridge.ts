// The loopback test bridge as host: the same commands over HTTP, for interface tests in a browser. Built only with
// `--mode bridge`.

import type { ErrorView } from './generated';
import { BackendError, type Host } from './host';

export const bridge: Host = {
  async call(name, request) {
    const answer = await fetch(`/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    const body: unknown = await answer.json();
    if (!answer.ok) throw new BackendError((body as ErrorView).code);
    return body;
  },
  image: (name) => `/image/${name}`,
};
