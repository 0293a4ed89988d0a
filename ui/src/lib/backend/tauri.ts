// The app window as host. The only file that knows Tauri.

import { convertFileSrc, invoke } from '@tauri-apps/api/core';
import type { ErrorCode } from './generated';
import { BackendError, type Host } from './host';

export const tauri: Host = {
  async call(name, request) {
    try {
      return await invoke(name, { request });
    } catch (thrown) {
      throw new BackendError((thrown as { code?: ErrorCode } | null)?.code ?? 'error-bad-request');
    }
  },
  // The scheme of src-tauri/src/photos.rs.
  image: (name) => convertFileSrc(name, 'diko-photo'),
};
