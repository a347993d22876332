import fc from 'fast-check'
import { findAddresses, ipv6Groups } from '../../../src/read/text/address.js'
import { findPlaces, mayHoldPlaces, mayHoldPlacesAt } from '../../../src/read/text/places.js'
import { findUrls } from '../../../src/read/text/url.js'

const addresses = (text: string): string[] => findAddresses(text).map(found => `${found.value} ${found.scope}`)
const urls = (text: string): string[] => findUrls(text).map(url =>
  [url.value, url.host, url.port ?? '-', url.explicitPort ? 'explicit' : '', url.usualPort ?? '-', url.path, url.query, url.user].join(' | '))

describe('IPv4 addresses', () => {
  test.each([
    ['8.8.8.8', '8.8.8.8 public'], ['connect to 10.1.2.3.', '10.1.2.3 private'], ['"172.31.255.1"', '172.31.255.1 private'],
    ['172.32.0.1', '172.32.0.1 public'], ['127.0.0.1:8080', '127.0.0.1 loopback'], ['(169.254.169.254)', '169.254.169.254 link-local'],
    ['239.255.255.250', '239.255.255.250 multicast'], ['203.0.113.9', '203.0.113.9 documentation'], ['0.0.0.0', '0.0.0.0 unspecified'],
    ['\\\\192.168.1.5\\c$', '192.168.1.5 private'], ['5.1.0.0/16', '5.1.0.0 public'], ['8.8.8.8-8.8.8.8', '8.8.8.8 public,8.8.8.8 public'],
    ['1.1.1.1,9.9.9.9', '1.1.1.1 public,9.9.9.9 public'],
  ])('%s', (text, expected) => expect(addresses(text).join()).toBe(expected))

  test.each([
    'Version=4.0.0.0, Culture=neutral', 'v1.2.3.4', 'version 10.0.14.3', 'version: 1.2.3.4', '1.3.6.1.4.1.311', '2.5.29.17', '1.3.6.1',
    '255.255.255.0', '0.0.0.255', '256.1.1.1', '1.2.3', '1.2.3.4.5', '01.2.3.4', 'Edge/18.1.2.3', 'a1.2.3.4', '1.2.3.4-beta', '1.2.3.4.dll',
    'C:\\x\\1.2.3.4\\y', '3.0.0.0', '1.0.0.0', 'Name-1.2.3.4.zip', '240.1.2.3', 'ver. 7.7.7.7', 'SMOVersion       : 15.100.0.1', '1..2..3..4', '1.2.3.4+build',
  ])('not in: %s', text => expect(addresses(text)).toEqual([]))
})

describe('IPv6 addresses', () => {
  test.each([
    ['::1', '::1 loopback'], ['[::]:80', ':: unspecified'], ['fe80::1%eth0', 'fe80::1 link-local'], ['2001:DB8::5', '2001:db8::5 documentation'],
    ['FD00:1:2:3:4:5:6:7', 'fd00:1:2:3:4:5:6:7 private'], ['ff02::fb', 'ff02::fb multicast'], ['2606:4700::1111/64', '2606:4700::1111 public'],
    ['::ffff:10.0.0.1', '::ffff:10.0.0.1 private'], ['at 2001:4860:4860::8888.', '2001:4860:4860::8888 public'],
  ])('%s', (text, expected) => expect(addresses(text).join()).toBe(expected))

  test.each([
    '12:30:45', '00:11:22:33:44:55', '[Math]::Abs', '[char]::Add', 'Foo::Bad', '::', "' :: '", '20:00:00:25:b5:aa:00:1f', '1:2:3:4:5:6:7:8:9',
    'a::b::c', 'cafe::babe', '2026-01-01T10:20:30', '$x::1', ':::1', 'std::abc1', '12345::1',
  ])('not in: %s', text => expect(addresses(text)).toEqual([]))

  test('groups', () => {
    expect(ipv6Groups('::ffff:1.2.3.4')).toEqual([0, 0, 0, 0, 0, 0xffff, 0x102, 0x304])
    expect(ipv6Groups('1::8')).toEqual([1, 0, 0, 0, 0, 0, 0, 8])
    for (const bad of ['', ':', '1:', ':1', '1:::2', '1::2::3', '1:2:3:4:5:6:7', '12345::', '1:2:3:4:5:6:7:8::', '::1.2.3']) expect(ipv6Groups(bad)).toBeNull()
  })
})

describe('URLs', () => {
  test.each([
    ['see HTTP://Example.COM/A?b=1#c.', 'http://example.com/A?b=1#c | example.com | 80 |  | true | /A | b=1 | '],
    ['https://x.org:8443', 'https://x.org:8443 | x.org | 8443 | explicit | false |  |  | '],
    ['https://x.org:443/', 'https://x.org:443/ | x.org | 443 | explicit | true | / |  | '],
    ['ftp://me:pw@10.0.0.1:21/f', 'ftp://me:pw@10.0.0.1:21/f | 10.0.0.1 | 21 | explicit | true | /f |  | me'],
    ['(http://[::1]:8080/x)', 'http://[::1]:8080/x | ::1 | 8080 | explicit | false | /x |  | '],
    ['https://e.org/Page_(a), next', 'https://e.org/Page_(a) | e.org | 443 |  | true | /Page_(a) |  | '],
    ['http://$server:8080/api', 'http://$server:8080/api | $server | 8080 | explicit | false | /api |  | '],
    ['http://{0}:{1}/', 'http://{0}:{1}/ | {0} | - | explicit | - | / |  | '],
    ['http://+:80/a', 'http://+:80/a | + | 80 | explicit | true | /a |  | '],
    ['tcp://h:9000', 'tcp://h:9000 | h | 9000 | explicit | - |  |  | '],
    ['http://a,http://b;', 'http://a | a | 80 |  | true |  |  | /http://b | b | 80 |  | true |  |  | '],
    ['[text](https://e.org/x)', 'https://e.org/x | e.org | 443 |  | true | /x |  | '],
    ['http://$($a:b):81/', 'http://$($a:b):81/ | $($a:b) | 81 | explicit | false | / |  | '],
    ['(see https://e.org).Next', 'https://e.org | e.org | 443 |  | true |  |  | '],
    ['file:///c:/x', 'file:///c:/x |  | - |  | - | /c:/x |  | '],
    ['http://a/x.htmlhttps://b/ynext', 'http://a/x.html | a | 80 |  | true | /x.html |  | /https://b/ynext | b | 443 |  | true | /ynext |  | '],
    ['licence-1.0http://a/x', 'http://a/x | a | 80 |  | true | /x |  | '],
    ['git+https://a/x', 'git+https://a/x | a | - |  | - | /x |  | '],
    ['https://web/2020/https://b/', 'https://web/2020/https://b/ | web | 443 |  | true | /2020/https://b/ |  | '],
    ['http://a/?u=http://b/', 'http://a/?u=http://b/ | a | 80 |  | true | / | u=http://b/ | '],
  ])('%s', (text, expected) => expect(urls(text).join('/')).toBe(expected))

  test.each(['http://', 'C://x', '://x', 'http://"', 'a b://', 'http:///'])('not in: %s', text => expect(urls(text)).toEqual([]))
})

describe('places', () => {
  test('a URL gives its host, addresses outside give theirs, a version in a path gives none', () => {
    const places = findPlaces('get http://10.0.0.5:81/1.2.3.4/x from 8.8.4.4, $v = 1.1.1.1')
    expect(places.map(place => `${place.kind} ${place.value}`)).toEqual(
      ['url http://10.0.0.5:81/1.2.3.4/x', 'host 10.0.0.5', 'host 8.8.4.4', 'host 1.1.1.1'])
    expect(places[0]!.with).toEqual({
      scheme: 'http', explicitPort: 'yes', host: '10.0.0.5', family: 'ipv4', scope: 'private', port: '81', usualPort: 'no', path: '/1.2.3.4/x',
    })
    expect(findPlaces('8.8.8.8', true)).toEqual([])
  })

  test('never throws, offsets hold, and the cheap look says yes wherever something is found', () => {
    const piece = fc.constantFrom('http', '://', ':', '::', '.', '1', '255', '0', 'fe80', '[', ']', '/', '@', 'a', ' ', '%', ')', '8.8.8.8', ',')
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map(parts => parts.join('')), text => {
      for (const place of findPlaces(text)) {
        expect(place.end).toBeGreaterThan(place.start)
        expect(text.slice(place.start, place.end).toLowerCase()).toContain(place.kind === 'host' && place.value === '' ? '' : place.value.slice(0, 2).toLowerCase())
        expect(mayHoldPlaces(text)).toBe(true)
      }
    }), { numRuns: 2000 })
  })

  test.each(['1.', '1:', '::', 'aa://,', 'aa://', 'http://a)', '1.2.3.4:', ')', 'a.', 'http:///,'])('long runs of %s are read in linear time', piece => {
    // A quadratic scan of a megabyte would not come back within the suite's patience.
    findPlaces(piece.repeat(1_000_000 / piece.length))
  })
})

test('a look at UTF-16 tells what a look at the text tells', () => {
  const text = fc.string({ unit: fc.constantFrom('1', '9', '.', ':', '/', 'a', 'F', 'g', ' ', 'é'), maxLength: 12 })
  fc.assert(fc.property(text, (of) => {
    const bytes = Buffer.from(`1${of}1`, 'utf16le')
    expect(mayHoldPlacesAt(bytes, 2, bytes.length - 2)).toBe(mayHoldPlaces(of))
  }))
})
