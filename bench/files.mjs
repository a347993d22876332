import fs from 'node:fs'
import path from 'node:path'

/** Paths (relative, with `/`) of the PowerShell files below a folder, sorted. */
export const powershellFiles = (folder) =>
  fs.readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.ps(1|m1|d1)$/i.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
