import { Misasked, readCommandLine, type Asked } from './command-line.js';
import { startDesk } from './logs-for-specs.js';

const read = (...words: readonly string[]): Asked => readCommandLine(words, { own: 'sqlite:/desk/data/fanfare.db', cwd: '/home/ada' });

describe('The command line of the log', () => {
  it('takes a path for a file from where it is typed, and a URL as it is', () => {
    expect(read('copy', 'old.db', 'esdb://127.0.0.1:2113?tls=false#north')).toEqual({ command: 'copy', from: 'sqlite:/home/ada/old.db', to: 'esdb://127.0.0.1:2113?tls=false#north' });
    expect(read('restore', '../monday.db', 'sqlite:data/new.db')).toEqual({ command: 'restore', file: '/home/monday.db', store: 'sqlite:/home/ada/data/new.db' });
  });

  it("means the server's own store where none is named", () => {
    expect(read('verify', '--from', '12')).toEqual({ command: 'verify', store: 'sqlite:/desk/data/fanfare.db', from: '12' });
    expect(read('stats', '--json')).toEqual({ command: 'stats', store: 'sqlite:/desk/data/fanfare.db', json: true });
    expect(read('backup', 'monday.db')).toEqual({ command: 'backup', store: 'sqlite:/desk/data/fanfare.db', file: '/home/ada/monday.db', force: false });
    expect(read('backup', '--force', 'other.db', 'monday.db')).toMatchObject({ store: 'sqlite:/home/ada/other.db', file: '/home/ada/monday.db', force: true });
  });

  it.each([
    [['tidy'], 'There is no command tidy.'],
    [['toString'], 'There is no command toString.'],
    [['copy', 'one.db'], 'copy takes 2 names, not 1.'],
    [['verify', 'one.db', 'two.db'], 'verify takes 0 or 1 names, not 2.'],
    [['stats', '--from', '12'], 'stats has no option --from.'],
    [['stats', '--loud'], "Unknown option '--loud'."],
    [['--json'], 'A command is missing.'],
  ])('refuses %p in one sentence', (words, sentence) => {
    expect(() => read(...words)).toThrow(new Misasked(sentence));
  });

  it('says what there is when nothing is asked, and ends with 2 when it cannot be understood', async () => {
    const desk = startDesk();
    expect(await desk.log()).toMatchObject({ code: 0, out: expect.stringContaining('copy FROM TO') });
    expect(await desk.log('tidy')).toEqual({ code: 2, out: '', err: 'There is no command tidy.\nnpm run log -- --help says what there is.\n' });
    expect(await desk.log('verify', 'nowhere.db')).toEqual({ code: 1, out: '', err: `There is no log at ${desk.path('nowhere.db')}.\n` });
    expect(await desk.log('verify', 'esdb://127.0.0.1:2113?tls=maybe')).toEqual({ code: 1, out: '', err: 'EVENT_STORE is not a usable esdb:// URL: tls is true or false\n' });
    expect(await desk.log('verify', 'mysql://somewhere')).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^There is no event store for mysql/) });
    expect(await desk.log('verify', 'sqlite::memory:', '--from', 'monday')).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/monday is no/) });
    desk.end();
  });
});
