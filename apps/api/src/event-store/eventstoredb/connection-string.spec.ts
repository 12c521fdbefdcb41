import { EventStoreDBClient } from '@eventstore/db-client';
import { parseTarget } from './connection-string.js';

describe('An esdb:// URL', () => {
  const optionsOf = (url: string): URLSearchParams => new URLSearchParams(parseTarget(url).connectionString.split('?')[1]);

  it('names one node, the nodes of a cluster, or a name that finds them', () => {
    expect(parseTarget('esdb://localhost?tls=false').connectionString).toMatch(/^esdb:\/\/localhost:2113\?/);
    expect(parseTarget('esdb://a:1,b:2,c/?tls=false').connectionString).toMatch(/^esdb:\/\/a:1,b:2,c:2113\?/);
    expect(parseTarget('esdb+discover://cluster.example:2113').connectionString).toMatch(/^esdb\+discover:\/\/cluster\.example:2113\?/);
  });

  it('is not discovered by several names, of which the client would take the first', () => {
    expect(() => parseTarget('esdb+discover://a,b,c')).toThrow(/takes one name/);
  });

  it('spells out what keeps a connection alive and how long a leader is looked for', () => {
    const options = optionsOf('esdb://a?tls=false');
    expect(Object.fromEntries(options)).toEqual({
      tls: 'false', nodePreference: 'leader', maxDiscoverAttempts: '3', discoveryInterval: '200', gossipTimeout: '2',
      keepAliveInterval: '10000', keepAliveTimeout: '10000', defaultDeadline: '3000',
    });
    expect(optionsOf('esdb://a?keepAliveInterval=20000').get('keepAliveInterval')).toBe('20000');
    expect(parseTarget('esdb://a?defaultDeadline=5000').deadline).toBe(5_000);
  });

  it('says in which namespace its streams are', () => {
    expect(parseTarget('esdb://a?tls=false#desk-1').namespace).toBe('desk-1');
    expect(parseTarget('esdb://a#desk').connectionString).not.toContain('#');
    expect(parseTarget('esdb://a').namespace).toBeUndefined();
    for (const namespace of ['', 'with.dot', '$system', 'with space']) expect(() => parseTarget(`esdb://a#${namespace}`)).toThrow(/#namespace/);
  });

  it('hands the client a password that it reads as it was meant', () => {
    const { connectionString } = parseTarget('esdb://admin:p%3Aw%40rd@a:1?tls=true');
    expect(connectionString).toMatch(/^esdb:\/\/admin:p%3Aw%40rd@a:1\?/);
    expect(() => EventStoreDBClient.connectionString(connectionString)).not.toThrow();
  });

  it.each(['esdb://admin:p:w@a', 'esdb://admin:p@w@a', 'esdb://admin@a', 'esdb://:p@a'])('refuses %s, whose password would be cut, without repeating it', (url) => {
    expect(() => parseTarget(url)).toThrow(/URL-encoded/);
    expect(() => parseTarget(url)).not.toThrow(/p[:@]w/);
  });

  it.each([
    ['an unknown setting', 'esdb://a?tsl=false', /does not know tsl/],
    ['a setting without a value', 'esdb://a?tls', /tls is written tls=value/],
    ['errors of appends turned off, since the client makes up revisions then', 'esdb://a?throwOnAppendFailure=false', /makes up revisions/],
    ['certificates not checked, which the client only pretends', 'esdb://a?tlsVerifyCert=false', /no effect/],
    ['gossip timed in milliseconds', 'esdb://a,b?gossipTimeout=5000', /in seconds/],
    ['times that are none', 'esdb://a?keepAliveInterval=-1', /whole number above 0/],
    ['another node than the leader', 'esdb://a,b?nodePreference=follower', /behind what was acknowledged/],
    ['tls that is neither', 'esdb://a?tls=no', /true or false/],
    ['an authority that is not there, by its name', 'esdb://a?tls=true&tlsCAFile=/nowhere/ca.crt', /file \/nowhere\/ca\.crt of tlsCAFile cannot be read/],
    ['no host', 'esdb://', /esdb:\/\/host:port/],
    ['a host that is none', 'esdb://a b', /not host:port/],
    ['another scheme', 'kurrentdb://a', /esdb:\/\/host:port/],
  ])('refuses %s', (_what, url, why) => {
    expect(() => parseTarget(url)).toThrow(why);
  });
});
