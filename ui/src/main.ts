// The first line of the page.

import { mount } from 'svelte';
import App from './App.svelte';
import './lib/styles/index.css';
import './lib/state/viewport.svelte';

mount(App, { target: document.body });
