// The parts made by others that are in the app, with their licences. The complete list of every crate and package is
// made by the release; here stands what one sees and what keeps the data.

export const parts: ReadonlyArray<{ name: string; licence: string }> = [
  { name: 'Noto Sans, Noto Sans Arabic', licence: 'SIL Open Font License 1.1' },
  { name: 'krilla, parley', licence: 'MIT, Apache-2.0' },
  { name: 'Lucide', licence: 'ISC' },
  { name: 'Svelte', licence: 'MIT' },
  { name: 'Project Fluent', licence: 'Apache-2.0' },
  { name: 'qr', licence: 'MIT, Apache-2.0' },
  { name: 'Tauri', licence: 'MIT, Apache-2.0' },
  { name: 'SQLCipher', licence: 'BSD-3-Clause' },
  { name: 'SQLite', licence: 'Public Domain' },
  { name: 'OpenSSL', licence: 'Apache-2.0' },
  { name: 'ring', licence: 'Apache-2.0, ISC' },
  { name: 'RustCrypto argon2', licence: 'MIT, Apache-2.0' },
  { name: 'chrono, serde', licence: 'MIT, Apache-2.0' },
];
