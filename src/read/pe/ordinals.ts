/** Functions that Windows libraries export under fixed numbers, so that an import by number has the same spelling as one by name. */
const ORDINALS: Record<string, Record<number, string>> = {
  'ws2_32.dll': {
    1: 'accept', 2: 'bind', 3: 'closesocket', 4: 'connect', 5: 'getpeername', 6: 'getsockname', 7: 'getsockopt', 8: 'htonl', 9: 'htons',
    10: 'ioctlsocket', 11: 'inet_addr', 12: 'inet_ntoa', 13: 'listen', 14: 'ntohl', 15: 'ntohs', 16: 'recv', 17: 'recvfrom', 18: 'select',
    19: 'send', 20: 'sendto', 21: 'setsockopt', 22: 'shutdown', 23: 'socket', 51: 'gethostbyaddr', 52: 'gethostbyname', 53: 'getprotobyname',
    54: 'getprotobynumber', 55: 'getservbyname', 56: 'getservbyport', 57: 'gethostname', 101: 'WSAAsyncSelect',
    103: 'WSAAsyncGetHostByName', 111: 'WSAGetLastError', 112: 'WSASetLastError', 115: 'WSAStartup', 116: 'WSACleanup', 151: '__WSAFDIsSet',
  },
  'oleaut32.dll': {
    2: 'SysAllocString', 4: 'SysAllocStringLen', 6: 'SysFreeString', 7: 'SysStringLen', 8: 'VariantInit', 9: 'VariantClear', 10: 'VariantCopy',
    12: 'VariantChangeType', 15: 'SafeArrayCreate', 16: 'SafeArrayDestroy', 33: 'RevokeActiveObject', 34: 'GetActiveObject',
    161: 'LoadTypeLib', 162: 'LoadRegTypeLib', 163: 'RegisterTypeLib', 186: 'UnRegisterTypeLib', 200: 'GetErrorInfo', 201: 'SetErrorInfo',
  },
}
ORDINALS['wsock32.dll'] = ORDINALS['ws2_32.dll'] as Record<number, string>

/** The name of a numbered function, else `#19`. */
export const ordinalName = (library: string, ordinal: number): string => ORDINALS[library]?.[ordinal] ?? `#${ordinal}`
