import '../page.css';
import { freezeClock } from '../ui/clock.js';
import './gallery.js';

// The day on which the invented data plays.
freezeClock('2026-11-24T09:00:00.000Z');
