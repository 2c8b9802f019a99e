// What the build makes of a page, and the one name of the browser that the types of the SDK mention.
declare module '*.html' {
    const page: string
    export default page
}
interface File {
    readonly name: string
}
