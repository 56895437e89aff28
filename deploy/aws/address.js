// CloudFront Function (runtime cloudfront-js-2.0) on the viewer's request: the address of a page becomes its file, a page
// asked for without its last slash is sent there, and a short address in small letters to the one in capitals. Of slashes and backslashes at the front one is
// left: a browser takes `//host/` and `/\host/` in a redirect for another host.
// The folder that the site lives in; the template puts its parameter BasePath here.
var folder = '/';

function handler(event) {
  var request = event.request;
  var query = request.querystring;
  var uri = request.uri.replace(/^[/\\]+/, '/');
  if (!uri.startsWith(folder)) return uri === '/' || uri + '/' === folder ? redirect(folder, query) : request;
  var short = /^((?:[dns]-\d\d|c-[a-z-]+)|[faqt](?=\/.))(\/.*)?$/.exec(uri.slice(folder.length));
  if (short) return redirect(folder + short[1].toUpperCase() + (short[2] || '/'), query);
  if (uri.endsWith('/')) request.uri = uri + 'index.html';
  else if (!/\.[A-Za-z0-9_]+$/.test(uri)) return redirect(uri + '/', query);
  return request;
}

function redirect(to, query) {
  var pairs = Object.keys(query).flatMap(function (name) {
    var all = query[name].multiValue || [query[name]];
    return all.map(function (one) {
      return one.value === '' ? name : name + '=' + one.value;
    });
  });
  var location = pairs.length === 0 ? to : to + '?' + pairs.join('&');
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: location } } };
}
