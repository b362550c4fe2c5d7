// Validates the documents of a JSON array on standard input against the JSON Resume schema; prints one line for each error.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const Ajv = require('ajv').default;
const addFormats = require('ajv-formats').default;

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(require('@jsonresume/schema/schema.json'));

JSON.parse(readFileSync(0, 'utf8')).forEach((document, index) => {
  if (!validate(document)) validate.errors.forEach(error => console.log(`${index} ${error.instancePath} ${error.message}`));
});
