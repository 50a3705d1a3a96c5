/* Runs in every web view, also where the pane's own script cannot be read: nothing newer than ECMAScript 5. */
(function () {
  if (!/Trident\/|MSIE |Edge\//.test(navigator.userAgent)) return;
  document.getElementById('opening').style.display = 'none';
  document.getElementById('old-web-view').style.display = 'block';
}());
