/** The style sheets that the library takes of the page's, in the order of the cascade. */
import '../render/theme.css';
import '../render/measure.css';
import './embedded.css';
import '../ui/base/base.css';
import '../ui/base/buttons.css';
import '../ui/timeline/timeline.css';
import '../ui/measures/measures.css';
import '../ui/details/details.css';
import '../ui/lists/lists.css';
import '../ui/report/report.css';
