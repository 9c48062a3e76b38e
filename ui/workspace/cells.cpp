#include "ui/workspace/cells.h"

#include "ui/shared/text/format.h"
#include "ui/workspace/values.h"

namespace ui {

Cell timeCell(const std::optional<base::Timestamp> &at)
{
    if (!at)
        return cell::missing();
    Cell made = cell::text(format::dateTime(toLocal(*at), localNow()));
    made.exact = format::dateTimeFull(toLocal(*at));
    made.value = double(at->ms);
    return made;
}

} // namespace ui
