/** What a project that develops an application adds to the commands of the local instance. */
import type { Booted } from '../boot/boot.ts'

/** A project: its application, the text options of its own, and what it prints. */
export interface Project {
    /** Printed for `help` and after a mistake, in place of the command's own text. */
    readonly usage: string
    /** Names of text options that the project adds to `start` and `serve`. */
    readonly options: readonly string[]
    /** Names of options without a value that the project adds to them. */
    readonly flags: readonly string[]
    /** Folder of the built application, or null when it has not been built. */
    findApplication(): string | null
    /** Folder of the built application; builds it first when it is missing. @throws Error when the build fails */
    ensureBuilt(progress: (line: string) => void): string
    /** Says how to make the application that a console was asked for and that is missing. */
    readonly missing: string
    /** Sets up the booted application before it is served; what it answers is done once it is served. A flag that is given is `true`. */
    prepare(booted: Booted, options: Readonly<Record<string, string | undefined>>): Served
}

/** Answers the lines to print once the address is known. The password of `admin` is null where it was set in an earlier start. */
export type Served = (url: string, password: string | null) => readonly string[] | Promise<readonly string[]>
