#pragma once

namespace ui {

class Core;
class MainWindow;

/// Lets Ctrl+K find creators (by name, pinyin, initials, id) and orders (by number, project, brand, creator).
void addPaletteSources(Core &core, MainWindow &window);

} // namespace ui
