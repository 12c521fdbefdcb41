import { svg, type SVGTemplateResult } from 'lit';
import type { Team } from '../api/generated/graphql.js';

/** A place in the rail. */
export interface Place {
  readonly name: string;
  readonly href: string;
  /** After `g`. */
  readonly key: string;
  /** 20 by 20, drawn in lines; shown in the phone's tabs. */
  readonly icon: SVGTemplateResult;
  /** In the rail of this team alone; everybody reaches it by its key and the palette. */
  readonly team?: Team;
}

export const places: readonly Place[] = [
  { name: 'Desk', href: '/', key: 'd', icon: svg`<path d="M3 11.5h4l1.2 2.5h3.6l1.2-2.5h4M3 11.5 5 4h10l2 7.5V16H3z"/>` },
  { name: 'Announcements', href: '/announcements', key: 'a', icon: svg`<path d="M8.6 3.2a7 7 0 0 0 0 13.6zM11.4 3.2a7 7 0 0 1 0 13.6z"/>` },
  { name: 'Maintenance', href: '/maintenance', key: 'm', icon: svg`<path d="M12.6 3.4a4.2 4.2 0 0 0-5.3 5.3L3 13v4h4l4.300-4.300a4.200 4.200 0 0 0 5.300-5.300L13.800 10.200 9.800 6.200z"/>` },
  { name: 'Timeline', href: '/timeline', key: 't', icon: svg`<path d="M5 2.5v2M5 8v4M5 15.5v2M9.5 6.25H17M9.5 13.75H17"/><circle cx="5" cy="6.25" r="1.75"/><circle cx="5" cy="13.75" r="1.75"/>` },
  { name: 'Playbook', href: '/playbook', key: 'b', icon: svg`<path d="M10 5.5C8.5 4 6 3.5 3 3.5v11.5c3 0 5.5.500 7 2 1.5-1.5 4-2 7-2V3.5c-3 0-5.5.500-7 2zM10 5.5V17"/>` },
  { name: 'Customer Success', href: '/customer-success', key: 'c', team: 'CUSTOMER_SUCCESS', icon: svg`<path d="M3.5 12V9.5a6.5 6.5 0 0 1 13 0V12M3.500 11h2.500v4.500H4.500a1 1 0 0 1-1-1zM16.500 11H14v4.500h1.500a1 1 0 0 0 1-1zM15.500 15.500c0 1.200-1.500 2-4 2"/>` },
];

/** Whether a place is where the reader is: itself, or anything below it. */
export const isHere = ({ href }: Place, path: string): boolean => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`));
