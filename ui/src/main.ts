// The first line of the page.

import { mount } from 'svelte';
import App from './App.svelte';
import './lib/styles/index.css';

mount(App, { target: document.body });
