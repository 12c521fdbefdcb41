import type { PublicMaintenance, Snapshot } from './snapshot.js';

/** Statuspage's words for where the work is; ours have none for what is only late. */
const STATUS = { scheduled: 'scheduled', 'in-progress': 'in_progress', verifying: 'verifying', completed: 'completed' } as const;

/** One scheduled maintenance as Statuspage's API (version 2) has it, so that the widgets made for it work; they take for granted that there is an update of each. */
const scheduledMaintenance = ({ id, title, phase, window, startedAt, endedAt, impact, components, reports, answers, scheduledAt, updatedAt }: PublicMaintenance) => ({
  id,
  name: title,
  status: STATUS[phase],
  created_at: scheduledAt ?? updatedAt,
  updated_at: updatedAt,
  monitoring_at: null,
  resolved_at: endedAt,
  impact: impact === 'none' ? 'maintenance' : impact,
  shortlink: null,
  started_at: startedAt ?? window.start,
  page_id: 'fanfare',
  incident_updates: (reports.length > 0 ? reports : [{ at: updatedAt, text: answers.find(({ question }) => question === 'what')?.answer ?? title }]).map(({ at, text }, index) => ({
    id: `${id}-${reports.length === 0 ? 0 : reports.length - index}`, status: STATUS[phase], body: text, incident_id: id, created_at: at, updated_at: at, display_at: at,
  })),
  components: components.map((name) => ({ id: name, name, status: phase === 'in-progress' || phase === 'verifying' ? 'under_maintenance' : 'operational' })),
  scheduled_for: window.start,
  scheduled_until: window.end,
});

const page = ({ publishedAt }: Snapshot) => ({ id: 'fanfare', name: 'Service status', url: null, time_zone: 'Etc/UTC', updated_at: publishedAt });

export const upcoming = (snapshot: Snapshot) => ({ page: page(snapshot), scheduled_maintenances: snapshot.status.planned.map(scheduledMaintenance) });
export const active = (snapshot: Snapshot) => ({ page: page(snapshot), scheduled_maintenances: snapshot.status.underWay.map(scheduledMaintenance) });

export const summary = (snapshot: Snapshot) => {
  const { underWay, planned } = snapshot.status;
  const names = [...new Set([...underWay, ...planned].flatMap(({ components }) => components))];
  return {
    page: page(snapshot),
    components: names.map((name) => ({ id: name, name, status: underWay.some(({ components }) => components.includes(name)) ? 'under_maintenance' : 'operational' })),
    incidents: [],
    scheduled_maintenances: [...underWay, ...planned].map(scheduledMaintenance),
    status: underWay.length === 0 ? { indicator: 'none', description: 'No maintenance is under way' } : { indicator: 'maintenance', description: 'Service under maintenance' },
  };
};
