// Starts GraphiQL with the query that the address names behind its hash: #query=…&variables=…
"use strict";

(() => {
  const place = document.getElementById("graphiql");
  const defaultQuery = place.dataset.query;
  const root = ReactDOM.createRoot(place);
  const fetcher = GraphiQL.createFetcher({ url: "/graphql" });
  let generation = 0;

  const show = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    const query = asked.get("query");
    const properties = { key: generation++, fetcher, defaultQuery, defaultEditorToolsVisibility: true };
    if (query !== null) {
      Object.assign(properties, { query, variables: asked.get("variables") ?? "{}" });
    }
    root.render(React.createElement(GraphiQL, properties));
  };

  addEventListener("hashchange", show);
  show();
})();
