// The first line of the gallery: every component in its states, for whoever builds on them. Only in the bridge's build.

import { mount } from 'svelte';
import { start } from '$lib/state/session.svelte';
import Gallery from './Gallery.svelte';
import '$lib/styles/index.css';

start().then(() => mount(Gallery, { target: document.body }));
