import type { Prevalence } from '../types.js'

/** 97.5 % quantile of the normal distribution: intervals are of 95 %. */
const Z = 1.959964

/**
 * The most that a rule's share of all packages may be, in percent. Counts of the whole community are exact; a sample gives the upper
 * bound of its 95 % Wilson interval (Wilson 1927), so that a small sample never makes a rule look rare.
 */
export function upperShare(prevalence: Prevalence): number {
  if ('community' in prevalence) return prevalence.communitySize > 0 ? 100 * prevalence.community / prevalence.communitySize : 100
  const { found, sample } = prevalence
  if (sample <= 0) return 100
  const share = found / sample
  const centre = share + Z * Z / (2 * sample)
  const margin = Z * Math.sqrt(share * (1 - share) / sample + Z * Z / (4 * sample * sample))
  return Math.min(100, 100 * (centre + margin) / (1 + Z * Z / sample))
}
