// The pictogram of each field of life.

import Baby from '@lucide/svelte/icons/baby';
import BriefcaseBusiness from '@lucide/svelte/icons/briefcase-business';
import Car from '@lucide/svelte/icons/car';
import HeartPulse from '@lucide/svelte/icons/heart-pulse';
import House from '@lucide/svelte/icons/house';
import IdCard from '@lucide/svelte/icons/id-card';
import Languages from '@lucide/svelte/icons/languages';
import School from '@lucide/svelte/icons/school';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import Signpost from '@lucide/svelte/icons/signpost';
import Stamp from '@lucide/svelte/icons/stamp';
import Wallet from '@lucide/svelte/icons/wallet';
import type { IconKind } from './components/Icon.svelte';

export const fieldIcons: Record<string, IconKind> & { settlement: IconKind } = {
  protection: ShieldCheck,
  registration: Stamp,
  residence: IdCard,
  home: House,
  money: Wallet,
  health: HeartPulse,
  family: Baby,
  school: School,
  language: Languages,
  work: BriefcaseBusiness,
  mobility: Car,
  settlement: Signpost,
};
