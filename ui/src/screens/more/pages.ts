// The pages behind More: their order, their icons, and the component of each. Not here: what stands on them.

import Accessibility from '@lucide/svelte/icons/accessibility';
import Bell from '@lucide/svelte/icons/bell';
import BookOpenCheck from '@lucide/svelte/icons/book-open-check';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import FileKey from '@lucide/svelte/icons/file-key';
import FileText from '@lucide/svelte/icons/file-text';
import Info from '@lucide/svelte/icons/info';
import KeyRound from '@lucide/svelte/icons/key-round';
import Languages from '@lucide/svelte/icons/languages';
import LockKeyhole from '@lucide/svelte/icons/lock-keyhole';
import Printer from '@lucide/svelte/icons/printer';
import Save from '@lucide/svelte/icons/save';
import Scale from '@lucide/svelte/icons/scale';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import SunMoon from '@lucide/svelte/icons/sun-moon';
import Timer from '@lucide/svelte/icons/timer';
import Trash from '@lucide/svelte/icons/trash-2';
import Users from '@lucide/svelte/icons/users';
import type { Component } from 'svelte';
import type { IconKind } from '$lib/components/Icon.svelte';
import AboutPage from './AboutPage.svelte';
import AccessPage from './AccessPage.svelte';
import AppearancePage from './AppearancePage.svelte';
import CataloguePage from './CataloguePage.svelte';
import CopyPage from './CopyPage.svelte';
import ErasePage from './ErasePage.svelte';
import ExportPage from './ExportPage.svelte';
import LanguagePage from './LanguagePage.svelte';
import LicencesPage from './LicencesPage.svelte';
import LockPage from './LockPage.svelte';
import NewCodePage from './NewCodePage.svelte';
import PasswordPage from './PasswordPage.svelte';
import PrivacyPage from './PrivacyPage.svelte';
import RemindersPage from './RemindersPage.svelte';
import SharingPage from './SharingPage.svelte';
import UnknownPage from './UnknownPage.svelte';

export interface Page {
  id: string;
  /** The message of its row and its heading. */
  title: string;
  icon: IconKind;
  page: Component;
}

/** A row that opens a place of its own. */
export type Elsewhere = Omit<Page, 'page'> & { path: string };

export const sections: ReadonlyArray<{ head: string; pages: ReadonlyArray<Page | Elsewhere> }> = [
  {
    head: 'more-settings',
    pages: [
      { id: 'language', title: 'more-language', icon: Languages, page: LanguagePage },
      { id: 'appearance', title: 'more-look', icon: SunMoon, page: AppearancePage },
      { id: 'reminders', title: 'reminders-title', icon: Bell, page: RemindersPage },
    ],
  },
  {
    head: 'sharing-head',
    pages: [
      { id: 'sharing', title: 'sharing-title', icon: Users, page: SharingPage },
      { id: 'print', title: 'print-title', icon: Printer, path: 'print' },
    ],
  },
  {
    head: 'more-safety',
    pages: [
      { id: 'copy', title: 'more-copy', icon: Save, page: CopyPage },
      { id: 'export', title: 'export-title', icon: FileText, page: ExportPage },
      { id: 'lock', title: 'more-lock-after', icon: Timer, page: LockPage },
      { id: 'password', title: 'more-password', icon: KeyRound, page: PasswordPage },
      { id: 'code', title: 'more-code', icon: FileKey, page: NewCodePage },
      { id: 'erase', title: 'erase-title', icon: Trash, page: ErasePage },
    ],
  },
  {
    head: 'more-rules',
    pages: [
      { id: 'catalogue', title: 'more-catalogue-title', icon: BookOpenCheck, page: CataloguePage },
      { id: 'unknown', title: 'more-unknown', icon: CircleQuestionMark, page: UnknownPage },
    ],
  },
  {
    head: 'more-about-head',
    pages: [
      { id: 'privacy', title: 'more-privacy', icon: ShieldCheck, page: PrivacyPage },
      { id: 'access', title: 'more-access', icon: Accessibility, page: AccessPage },
      { id: 'licences', title: 'more-licences', icon: Scale, page: LicencesPage },
      { id: 'about', title: 'more-about', icon: Info, page: AboutPage },
    ],
  },
];

export const lockIcon = LockKeyhole;

export const pageOf = (id: string | undefined): Page | undefined =>
  sections.flatMap((section) => section.pages).find((row): row is Page => 'page' in row && row.id === id);
