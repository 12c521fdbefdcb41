import { html, type TemplateResult } from 'lit';

export type Parameters = Readonly<Record<string, string>>;

/** A page of the application. Its code is loaded when it is first asked for. */
export interface Route {
  /** A segment that begins with a colon is a parameter. */
  readonly path: string;
  /** The document's title, until the page knows a better one. */
  readonly name: string;
  readonly load: () => Promise<unknown>;
  readonly render: (parameters: Parameters) => TemplateResult;
  /** Open to those who are not signed in, and shown without the rail. */
  readonly open?: boolean;
}

export const routes: readonly Route[] = [
  { path: '/', name: 'Desk', load: () => import('../desk/desk-page.js'), render: () => html`<fanfare-desk-page></fanfare-desk-page>` },
  { path: '/announcements', name: 'Announcements', load: () => import('../announcement/board-page.js'), render: () => html`<fanfare-board-page></fanfare-board-page>` },
  { path: '/announcements/propose', name: 'Propose', load: () => import('../announcement/propose-page.js'), render: () => html`<fanfare-propose-page></fanfare-propose-page>` },
  {
    path: '/announcements/:id',
    name: 'Announcement',
    load: () => import('../announcement/announcement-page.js'),
    render: ({ id = '' }) => html`<fanfare-announcement-page .announcementId=${id}></fanfare-announcement-page>`,
  },
  { path: '/customer-success', name: 'Customer Success', load: () => import('../maintenance/customer-success-page.js'), render: () => html`<fanfare-customer-success-page></fanfare-customer-success-page>` },
  { path: '/maintenance', name: 'Maintenance', load: () => import('../maintenance/maintenance-list-page.js'), render: () => html`<fanfare-maintenance-list-page></fanfare-maintenance-list-page>` },
  { path: '/maintenance/schedule', name: 'Schedule maintenance', load: () => import('../maintenance/schedule-page.js'), render: () => html`<fanfare-schedule-page></fanfare-schedule-page>` },
  {
    path: '/maintenance/:id',
    name: 'Maintenance',
    load: () => import('../maintenance/maintenance-page.js'),
    render: ({ id = '' }) => html`<fanfare-maintenance-page .maintenanceId=${id}></fanfare-maintenance-page>`,
  },
  { path: '/timeline', name: 'Timeline', load: () => import('../timeline/timeline-page.js'), render: () => html`<fanfare-timeline-page></fanfare-timeline-page>` },
  { path: '/playbook', name: 'Playbook', load: () => import('../playbook/playbook-page.js'), render: () => html`<fanfare-playbook-page></fanfare-playbook-page>` },
  { path: '/sign-in', name: 'Sign in', open: true, load: () => import('../sign-in/sign-in-page.js'), render: () => html`<fanfare-sign-in-page></fanfare-sign-in-page>` },
];

export const signIn = routes.find(({ path }) => path === '/sign-in') as Route;

export interface Match {
  readonly route: Route;
  readonly parameters: Parameters;
}

/** The route of a path; the first that fits, so fixed segments stand before parameters. */
export const match = (path: string, among: readonly Route[] = routes): Match | undefined => {
  const asked = segments(path);
  for (const route of among) {
    const wanted = segments(route.path);
    if (wanted.length !== asked.length) continue;
    const parameters: Record<string, string> = {};
    const fits = wanted.every((segment, index) => {
      const given = asked[index] ?? '';
      if (!segment.startsWith(':')) return segment === given;
      parameters[segment.slice(1)] = given;
      return true;
    });
    if (fits) return { route, parameters };
  }
  return undefined;
};

const segments = (path: string): readonly string[] => path.split('/').filter(Boolean).map(decode);

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};
