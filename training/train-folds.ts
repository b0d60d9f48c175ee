/** `npm run train:folds [categories|states]`: see `fold-models.ts`. */
import { trainFolds } from './fold-models';

const only = process.argv[2];
if (only !== 'states') trainFolds('categories', true);
if (only !== 'categories') trainFolds('states', true);
