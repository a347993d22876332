/**
 * Members that hold, compare and iterate values or await tasks. Compilers scatter them over every method; they say nothing of
 * what a method does, so each is told once for a file, at the method that calls it first.
 */
const TYPES = [
  'System.Runtime.CompilerServices.', 'System.Collections.', 'System.Linq.Enumerable::', 'System.Object::', 'System.Nullable::',
  'System.IDisposable::',
  'System.Threading.Tasks.Task::ConfigureAwait', 'System.Threading.Tasks.Task::GetAwaiter', 'System.Threading.Tasks.Task::FromResult',
  'System.Threading.Tasks.Task::Result', 'System.Threading.Monitor::', 'System.Threading.Interlocked::',
  'System.Threading.CancellationToken::',
  'System.Exception::', 'System.Func::', 'System.Action::', 'System.Predicate::', 'System.Comparison::', 'System.EventHandler::',
  'System.Math::',
  'System.Type::GetTypeFromHandle', 'System.Type::op_', 'System.String::op_', 'System.String::Length', 'System.String::IsNullOrEmpty',
  'System.String::IsNullOrWhiteSpace', 'System.String::Equals', 'System.String::Chars', 'System.Globalization.CultureInfo::',
  'System.Int32::', 'System.Int64::',
  'System.Boolean::', 'System.Double::', 'System.Decimal::', 'System.IntPtr::', 'System.Attribute::', 'System.EventArgs::',
  'System.Tuple::', 'System.ValueTuple::',
  'System.Lazy::', 'System.Array::', 'System.Enum::', 'System.IEquatable::', 'System.IComparable::', 'System.TimeSpan::',
  'System.Delegate::',
  'System.ArgumentNullException::', 'System.ArgumentException::', 'System.ArgumentOutOfRangeException::',
  'System.InvalidOperationException::',
  'System.NotSupportedException::', 'System.NotImplementedException::', 'System.ObjectDisposedException::', 'System.FormatException::',
]

const BY_TYPE = new Set(TYPES.filter((each) => each.endsWith('::')).map((each) => each.slice(0, -2)))
const BY_NAMESPACE = TYPES.filter((each) => each.endsWith('.'))
const BY_MEMBER = TYPES.filter((each) => !each.endsWith('::') && !each.endsWith('.'))
const MIXED = new Set(BY_MEMBER.map((each) => each.slice(0, each.indexOf('::'))))

/** Whether all members of a type are told once for a file, none, or only `some` of them. */
export const plumbingOf = (type: string): 'all' | 'none' | 'some' =>
  BY_TYPE.has(type) || BY_NAMESPACE.some((start) => type.startsWith(start)) ? 'all' : MIXED.has(type) ? 'some' : 'none'

/** True for a member that is told once for a file though others of its type are not. */
export const isPlumbing = (name: string): boolean => BY_MEMBER.some((start) => name.startsWith(start))
