// Text files that the build puts into the scripts.
declare module "*.ftl" { const text: string; export default text; }
declare module "*.txt" { const text: string; export default text; }
