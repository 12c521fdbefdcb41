import { css } from 'lit';

export const proposeStyles = css`
  :host {
    container-type: inline-size;
  }

  form {
    gap: 20px;
    max-width: 640px;
  }

  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--s5);
  }

  .pair,
  .target {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--s3);
  }

  .target {
    grid-template-columns: 1fr 130px 1fr;
  }

  .seat {
    padding: 14px 16px;
    border: 1px solid var(--line);
    border-radius: var(--r);
    background: var(--sheet);
  }

  .seat legend {
    float: left;
    width: 100%;
    color: var(--soft);
    font-size: 13px;
  }

  #title {
    font-size: 17px;
    font-weight: 540;
  }

  /* Beside the form where there is room for it; below it, and announced here, where there is not. */
  .hinted {
    display: none;
  }

  @media (max-width: 900px) {
    .hinted {
      display: block;
    }
  }

  @container (max-width: 460px) {
    .pair,
    .target {
      grid-template-columns: 1fr;
    }

    .buttons .btn {
      width: 100%;
    }
  }
`;
