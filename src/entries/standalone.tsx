import { mountPane } from '#ui/mount';
import { createPageServices } from './page-services';

const element = document.getElementById('pane');
if (element === null) throw new Error('The page has no place for the pane.');
const { services, warm } = createPageServices();
mountPane(element, services);
warm();
