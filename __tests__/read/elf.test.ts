import { expect, test } from '@jest/globals'
import { importsOf } from '../../src/read/elf/read.js'
import type { ElfSymbol } from '../../src/read/elf/symbols.js'

const symbol = (name: string, library?: string): ElfSymbol => ({ name, defined: false, ...(library !== undefined && { library }) }) as ElfSymbol

test('a function is imported from the library that its version names, or from the only one', () => {
  expect([...importsOf([symbol('send', 'libc.so.6'), symbol('SSL_write', 'libssl.so.3')], ['libc.so.6', 'libssl.so.3'])]).toEqual(['libc!send', 'libssl!SSL_write'])
  expect([...importsOf([symbol('anything')], ['libc.so'])]).toEqual(['libc!anything'])
})

test('without versions the names of the C library say where they are from, if it is needed', () => {
  const needed = ['libstdc++.so.6', 'libc.musl-x86_64.so.1']
  expect([...importsOf([symbol('send'), symbol('getlogin_r'), symbol('SSL_write'), symbol('__gmon_start__')], needed)]).toEqual(['libc!send', 'libc!getlogin_r', 'any!SSL_write'])
  expect([...importsOf([symbol('send')], ['liba.so', 'libb.so'])]).toEqual(['any!send'])
})
